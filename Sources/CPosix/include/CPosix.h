#ifndef SPACEDIGEST_CPOSIX_H
#define SPACEDIGEST_CPOSIX_H

/// Exchanges two names of the folder `folder` (a descriptor) in a single step: `renameat2` with
/// `RENAME_EXCHANGE`, which Swift's Glibc module does not show. Returns 0 or the error number.
int cposix_exchange(int folder, const char *first, const char *second);

#endif
