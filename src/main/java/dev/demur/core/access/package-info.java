/** Who may do what: roles, workspaces, API keys and the caller they stand for. */
@NullMarked
package dev.demur.core.access;

import org.jspecify.annotations.NullMarked;
