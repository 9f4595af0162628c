package import Core
import Glibc

/// Why the preview could not start.
package enum PreviewFailure: Error, Hashable {
  /// Another program listens there; which one, where the system tells.
  case portBusy(Int, PortHolder?)
  /// A port below 1024, or one that the system keeps.
  case portForbidden(Int)
  /// The number is no port.
  case badPort(Int)
  /// A system call's error number.
  case system(Int32)
  /// The server library would not start.
  case serverRefused

  init(code: Int32, port: Int) {
    switch code {
    case EADDRINUSE: self = .portBusy(port, PortHolder.of(port: port))
    case EACCES, EPERM: self = .portForbidden(port)
    default: self = .system(code)
    }
  }

  /// The failure for people.
  package var diagnostic: Diagnostic {
    Diagnostic(id: id, severity: .error, file: "", message: message, help: help)
  }

  private var id: String {
    switch self {
    case .portBusy: "preview-port-busy"
    case .portForbidden, .badPort: "preview-port"
    case .system, .serverRefused: "preview-start"
    }
  }

  private var message: Bilingual<String> {
    switch self {
    case .portBusy(let port, let holder?):
      Bilingual(
        zh: "端口\(port)已被程序\(holder.name)（进程号\(holder.process)）占用",
        en: "port \(port) is used by \(holder.name) (process \(holder.process))")
    case .portBusy(let port, nil):
      Bilingual(zh: "端口\(port)已被其他程序占用", en: "port \(port) is used by another program")
    case .portForbidden(let port):
      Bilingual(zh: "没有使用端口\(port)的权限", en: "no permission to use port \(port)")
    case .badPort(let port):
      Bilingual(zh: "\(port) 不是端口号", en: "\(port) is not a port")
    case .system(let code):
      Bilingual(
        zh: "预览无法启动（系统错误 \(code)）", en: "the preview cannot start (system error \(code))")
    case .serverRefused:
      Bilingual(zh: "预览服务器无法启动", en: "the preview server would not start")
    }
  }

  private var help: Bilingual<String> {
    switch self {
    case .portBusy, .portForbidden:
      Bilingual(
        zh: "用 --port 0 自动选择空闲端口，或用 --port 另选一个",
        en: "let --port 0 take any free one, or name another with --port")
    case .badPort:
      Bilingual(
        zh: "端口号为 1 至 65535；0 表示任一空闲端口",
        en: "ports are 1 to 65535; 0 takes any free one")
    case .system, .serverRefused:
      Bilingual(
        zh: "稍后再试；如仍失败，请先用 build 生成网站",
        en: "try again in a while; build works without the preview")
    }
  }
}
