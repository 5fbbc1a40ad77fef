/** Sending over HTTP to permitted addresses, with Apache HttpClient. Its types stop here. */
@NullMarked
package dev.demur.outbound;

import org.jspecify.annotations.NullMarked;
