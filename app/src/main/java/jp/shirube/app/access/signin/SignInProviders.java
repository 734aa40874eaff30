package jp.shirube.app.access.signin;

import java.util.Optional;

/**
 * What else one can sign in with, beside a password.
 *
 * @param town the town's own sign-in; empty where none is set
 */
public record SignInProviders(Optional<SignInProvider> town) {}
