import Glibc

/// A lock on the folder of a file that is read, changed and replaced: two commands that do so wait for each other,
/// and neither loses what the other wrote.
///
/// The folder is locked and not the file, which is another one once it is replaced. Programs that don't ask for the
/// lock don't see it. It is given back when the value goes, or the process ends.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits for the lock. A folder that can't be opened or locked is left to the writing to report.
  init(ofFile path: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[...$0]) } ?? "."
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == SystemError.interrupted {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
