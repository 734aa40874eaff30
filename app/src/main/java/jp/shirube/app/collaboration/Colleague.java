package jp.shirube.app.collaboration;

/**
 * A person with an open account, as others see it.
 *
 * @param division name of the division; empty where none is known
 */
public record Colleague(String login, String name, String division) {}
