#include <libxml/xmlversion.h>
/* Debian's libxml2 shows ICU's types, which clash with those inside Foundation. They stand only in
   structures that are used through pointers here. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
