package import Core
import Site

extension PublishFailure {
  /// The failure for people; `target` is the target's name.
  package func diagnostic(for target: String) -> Diagnostic {
    if case .output(let failure) = self {
      var diagnostic = failure.diagnostic
      diagnostic.help = help
      return diagnostic
    }
    return Diagnostic(id: id, severity: .error, file: target, message: message, help: help)
  }

  private var id: String {
    switch self {
    case .output, .system: "output-unwritable"
    case .damagedBuild: "publish-build"
    case .programMissing: "program-missing"
    case .programFailed: "publish-failed"
    case .timedOut: "publish-timeout"
    case .foreignTarget: "publish-foreign"
    case .foreignFile: "publish-foreign-file"
    case .damagedManifest: "publish-manifest"
    case .branchMoved: "publish-moved"
    case .withinInput: "publish-within-input"
    }
  }

  private var message: Bilingual<String> {
    switch self {
    case .output(let failure): failure.diagnostic.message
    case .system(let place, let code):
      Bilingual(
        zh: "本机的\(place)\(Self.cannotWrite(place, code).zh)",
        en: "\(place) on this machine \(Self.cannotWrite(place, code).en)")
    case .damagedBuild(let example):
      Bilingual(
        zh: "生成的文件与清单不符（如 \(example)），未发布",
        en: "what was built is not what its manifest says (\(example)); nothing was published")
    case .programMissing(let program, let package):
      Bilingual(
        zh: "本机没有程序 \(program)（Debian软件包 \(package)）",
        en: "this machine has no \(program) (Debian package \(package))")
    case .programFailed(let program, let task, let words):
      Bilingual(
        zh: "\(task.zh)：\(program) 未成功" + (words.isEmpty ? "" : "：\(words)"),
        en: "\(task.en): \(program) failed" + (words.isEmpty ? "" : ": \(words)"))
    case .timedOut(let program, let task):
      Bilingual(
        zh: "\(task.zh)：\(program) 长时间没有完成，已中止",
        en: "\(task.en): \(program) took too long and was ended")
    case .foreignTarget(let example):
      Bilingual(
        zh: "该处已有并非本程序发布的文件（如 \(example)），未作任何改动",
        en:
          "the target holds files that were not published from here (such as \(example)); nothing was touched"
      )
    case .foreignFile(let path):
      Bilingual(
        zh: "\(path) 处的文件并非本程序发布，不予覆盖，未作任何改动",
        en:
          "what stands at \(path) was not published from here and is not overwritten; nothing was touched"
      )
    case .damagedManifest:
      Bilingual(
        zh: "该处的清单已损坏或版本不符，无法判断哪些文件可以删除",
        en:
          "the manifest of the target is damaged or of another version; what may be removed is unknown"
      )
    case .branchMoved(let branch):
      Bilingual(
        zh: "分支 \(branch) 在此期间有了别人的提交，未覆盖",
        en: "the branch \(branch) has got commits of others meanwhile; they were not overwritten")
    case .withinInput(let folder):
      Bilingual(
        zh: "这个文件夹在 \(folder) 之中，网站不能发布到自己的来源里",
        en: "this folder is within \(folder), from which the site is made")
    }
  }

  private var help: Bilingual<String> {
    switch self {
    case .output:
      Bilingual(
        zh: "检查该文件夹及其权限和磁盘空间，或另选发布目标",
        en: "check the folder, its permissions and the disk, or name another target")
    case .system:
      Bilingual(
        zh: "检查磁盘空间；TMPDIR可指定另一个临时文件夹",
        en: "check the disk; TMPDIR names another folder for temporary files")
    case .damagedBuild:
      Bilingual(zh: "请再试一次；若仍如此，检查磁盘", en: "try again; if it stays so, check the disk")
    case .programMissing(_, let package):
      Bilingual(
        zh: "以管理员身份运行：apt-get install \(package)",
        en: "run as an administrator: apt-get install \(package)")
    case .programFailed, .timedOut:
      Bilingual(
        zh: "检查地址、网络和权限后再次发布；已发布的网站没有损失，中断的发布下次补完",
        en: "check the address, the network and the permissions, then publish again; "
          + "nothing published is lost, and what was interrupted is completed then")
    case .foreignTarget:
      Bilingual(
        zh: "另选新的或空的位置，或自行清空后再发布", en: "name a new or empty place, or empty this one yourself")
    case .foreignFile: Bilingual(zh: "请将它移走或改名", en: "move it away or rename it")
    case .damagedManifest:
      Bilingual(
        zh: "恢复 \(Manifest.name)，或自行清空后再发布",
        en: "restore \(Manifest.name), or empty the place yourself and publish again")
    case .branchMoved: Bilingual(zh: "请再次发布", en: "publish again")
    case .withinInput: Bilingual(zh: "另选一个文件夹", en: "name another folder")
    }
  }

  private static func cannotWrite(_ place: String, _ code: Int32) -> Bilingual<String> {
    OutputFailure.system(path: place, code: code).diagnostic.message
  }
}
