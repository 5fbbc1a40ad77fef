/** People of a chat: which account each is, and drafts that wait for the next click. Plain Java; no chat's own types. */
@NullMarked
package dev.demur.core.chat;

import org.jspecify.annotations.NullMarked;
