package dev.demur.core.chat;

/**
 * Somebody in a chat, as the chat itself names them.
 *
 * @param team the id of the chat's workspace or team
 * @param user the id of the person in it
 */
public record ChatUser(String team, String user) {}
