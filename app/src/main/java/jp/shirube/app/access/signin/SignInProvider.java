package jp.shirube.app.access.signin;

/**
 * The town's own sign-in, for the sign-in page.
 *
 * @param path where the way there begins
 * @param name what people call it; empty for a general word
 */
public record SignInProvider(String path, String name) {}
