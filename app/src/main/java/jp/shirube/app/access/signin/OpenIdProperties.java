package jp.shirube.app.access.signin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The town's own sign-in (OpenID Connect). Without an issuer there is none, and nothing is asked of any other server.
 *
 * @param issuer its address, as its tokens name it; https, but for this machine itself
 * @param clientId under which it knows this server
 * @param clientSecret never in a file of the project; null where it stands in a file of its own
 * @param clientSecretFile file that holds nothing but the secret; null where it is given directly
 * @param claim of its tokens that says the login of an account here; preferred_username where none is given
 * @param name what people call it; a general word where none is given
 */
@ConfigurationProperties("shirube.oidc")
record OpenIdProperties(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable Path clientSecretFile,
        @Nullable String claim,
        @Nullable String name) {

    OpenIdProperties {
        if (issuer != null && !issuer.isBlank() && !isSafe(URI.create(issuer))) {
            throw new IllegalArgumentException("shirube.oidc.issuer must begin with https:// : " + issuer);
        }
    }

    private static boolean isSafe(URI issuer) {
        return "https".equals(issuer.getScheme()) || "127.0.0.1".equals(issuer.getHost());
    }

    /** Whether there is such a sign-in. */
    boolean isSet() {
        return issuer != null && !issuer.isBlank();
    }

    String usedClaim() {
        return claim == null || claim.isBlank() ? "preferred_username" : claim;
    }

    /** Throws IllegalState where there is none to be read. */
    String secret() {
        Path file = clientSecretFile;
        if (file == null) {
            return Objects.requireNonNullElse(clientSecret, "");
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("shirube.oidc.client-secret-file cannot be read: " + file, unreadable);
        }
    }
}
