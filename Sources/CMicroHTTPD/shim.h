#include <microhttpd.h>

/* The library's own function takes a variable number of arguments, which Swift cannot call. */
static inline int spacedigest_connection_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}
