#ifndef SPACEDIGEST_CPOSIX_H
#define SPACEDIGEST_CPOSIX_H

/// Exchanges two paths of one file system in a single step (`renameat2` with `RENAME_EXCHANGE`,
/// which Swift's Glibc module does not show). Returns 0, or -1 with `errno` set.
int cposix_exchange(const char *first, const char *second);

#endif
