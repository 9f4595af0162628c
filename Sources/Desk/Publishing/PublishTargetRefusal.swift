package import Core

/// Why a target is none; the command ends with status 64.
package enum PublishTargetRefusal: Error, Hashable, CaseIterable {
  case empty
  case controlCharacter
  case leadingHyphen
  case unknownKind
  /// A colon stands where only a host's name has one.
  case looksRemote
  case rsyncForm
  case gitForm
  case gitBranch
  /// A way of reaching a repository that runs a program of its own (`ext::`).
  case gitHelper

  /// The refusal of `target` for people.
  package func diagnostic(for target: String) -> Diagnostic {
    Diagnostic(
      id: "publish-target", severity: .error, file: "", message: reason,
      help: Bilingual(
        zh: "可写作：文件夹；rsync:主机:路径；rsync:主机::模块/路径；rsync://主机:端口/模块/路径；git:仓库#分支",
        en: "a target is a folder, rsync:HOST:PATH, rsync:HOST::MODULE/PATH, "
          + "rsync://HOST:PORT/MODULE/PATH, or git:REPOSITORY#BRANCH"))
  }

  private var reason: Bilingual<String> {
    switch self {
    case .empty: Bilingual(zh: "没有写发布到哪里", en: "the target is empty")
    case .controlCharacter:
      Bilingual(zh: "发布目标中有控制字符", en: "the target holds a control character")
    case .leadingHyphen:
      Bilingual(
        zh: "发布目标（或其中的主机、仓库、分支）以连字符开头，会被当作选项",
        en:
          "the target, or a host, repository or branch in it, begins with a hyphen and could be taken for an option"
      )
    case .unknownKind:
      Bilingual(zh: "不能发布到这种网址", en: "sites cannot be published to such an address")
    case .looksRemote:
      Bilingual(
        zh: "这像是另一台机器上的位置；若是文件夹，请在前面加“./”",
        en: "this looks like a place on another machine; if it is a folder, put ‘./’ before it")
    case .rsyncForm:
      Bilingual(
        zh: "rsync目标须有主机和路径；本机的文件夹直接写出即可",
        en: "an rsync target needs a host and a path; a folder on this machine is simply named")
    case .gitForm:
      Bilingual(
        zh: "git目标须有仓库和分支，如git:origin#gh-pages",
        en: "a git target needs a repository and a branch, such as git:origin#gh-pages")
    case .gitBranch: Bilingual(zh: "这不能作分支名", en: "this cannot be the name of a branch")
    case .gitHelper:
      Bilingual(
        zh: "不用由外部程序接通的仓库地址（“名称::地址”）",
        en: "addresses that a program of their own connects (‘NAME::ADDRESS’) are not used")
    }
  }
}
