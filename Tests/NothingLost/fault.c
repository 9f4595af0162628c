/* Loaded into the program by LD_PRELOAD: ends it, or fills its disk, at the call of a given number
 * that would change the file system.
 *
 * FAULT_AT    the number of the call, counted from 1; 0 for none
 * FAULT_KIND  "kill", or an error number: from that call on, whatever needs room fails with it
 * FAULT_LOG   a file that gets the number of all calls when the program ends by itself */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long calls;
static long fault_at;
static int fault_error;

__attribute__((constructor)) static void begin(void) {
  const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
  fault_at = at ? atol(at) : 0;
  fault_error = kind ? atoi(kind) : 0;
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_LOG");
  if (!path) return;
  int file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  char text[32];
  int length = snprintf(text, sizeof text, "%ld\n", (long)calls);
  if (syscall(SYS_write, file, text, length) != length) abort();
}

/* Counts a call; the error it is to fail with, or 0. */
static int strike(int needs_room) {
  long number = ++calls;
  if (fault_at == 0 || number < fault_at) return 0;
  if (fault_error == 0) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
  }
  return needs_room ? fault_error : 0;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define CALL(room, name, ...)                                                    \
  do {                                                                           \
    int error = strike(room);                                                    \
    if (error) {                                                                 \
      errno = error;                                                             \
      return -1;                                                                 \
    }                                                                            \
    return NEXT(name)(__VA_ARGS__);                                              \
  } while (0)

#define OPEN_MODE                                                                \
  mode_t mode = 0;                                                               \
  if (flags & O_CREAT) {                                                         \
    va_list list;                                                                \
    va_start(list, flags);                                                       \
    mode = va_arg(list, mode_t);                                                 \
    va_end(list);                                                                \
  }

int open(const char *path, int flags, ...) {
  OPEN_MODE
  if (!(flags & O_CREAT)) return NEXT(open)(path, flags, mode);
  CALL(1, open, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  OPEN_MODE
  if (!(flags & O_CREAT)) return NEXT(openat)(folder, path, flags, mode);
  CALL(1, openat, folder, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (file <= 2) return NEXT(write)(file, bytes, count);
  CALL(1, write, file, bytes, count);
}

int mkdir(const char *path, mode_t mode) { CALL(1, mkdir, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { CALL(1, mkdirat, folder, path, mode); }
int linkat(int from, const char *old, int to, const char *new, int flags) {
  CALL(1, linkat, from, old, to, new, flags);
}
int renameat(int from, const char *old, int to, const char *new) {
  CALL(0, renameat, from, old, to, new);
}
int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
  CALL(0, renameat2, from, old, to, new, flags);
}
int unlink(const char *path) { CALL(0, unlink, path); }
int unlinkat(int folder, const char *path, int flags) { CALL(0, unlinkat, folder, path, flags); }
int fchmod(int file, mode_t mode) { CALL(0, fchmod, file, mode); }
int fchmodat(int folder, const char *path, mode_t mode, int flags) {
  CALL(0, fchmodat, folder, path, mode, flags);
}
