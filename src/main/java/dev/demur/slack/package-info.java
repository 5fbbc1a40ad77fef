/** Slack and Mattermost: commands, clicks, modals and notices. Whatever comes in is believed once its signature is. */
@NullMarked
package dev.demur.slack;

import org.jspecify.annotations.NullMarked;
