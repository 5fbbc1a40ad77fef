package dev.demur.core.chat;

/**
 * Where a message stands in a chat.
 *
 * @param channel the chat's id of the channel
 * @param message the chat's id of the message in it
 */
public record ChatPlace(String channel, String message) {}
