/** PostgreSQL and keys on disk behind the ports of the core. SQL stands here and nowhere else. */
@NullMarked
package dev.demur.store;

import org.jspecify.annotations.NullMarked;
