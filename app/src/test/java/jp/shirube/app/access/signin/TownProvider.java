package jp.shirube.app.access.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** A town's own sign-in, as small as it can be: it hands out the token that a test wants. */
final class TownProvider implements AutoCloseable {
    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey forged;
    private String token = "";
    private String asked = "";

    TownProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("town").generate();
            forged = new RSAKeyGenerator(2048).keyID("town").generate();
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        String about =
                "{\"issuer\":\"%1$s\",\"authorization_endpoint\":\"%1$s/authorize\",\"token_endpoint\":\"%1$s/token\","
                        + "\"jwks_uri\":\"%1$s/keys\",\"subject_types_supported\":[\"public\"],"
                        + "\"response_types_supported\":[\"code\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
        server.createContext("/.well-known/openid-configuration", each -> answer(each, about.formatted(issuer())));
        server.createContext("/keys", each -> answer(each, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", each -> {
            asked = new String(each.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(
                    each,
                    "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + token
                            + "\"}");
        });
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the last request for a token said. */
    String asked() {
        return asked;
    }

    /** The next token. */
    void says(String login, String nonce, String audience, boolean genuine) throws Exception {
        RSAKey used = genuine ? key : forged;
        SignedJWT signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("town").build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject("0001")
                        .audience(audience)
                        .claim("preferred_username", login)
                        .claim("nonce", nonce)
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build());
        signed.sign(new RSASSASigner(used));
        token = signed.serialize();
    }

    /** The parameters of an address. */
    static Map<String, String> parameters(String address) {
        Map<String, String> found = new HashMap<>();
        for (String each : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] pair = each.split("=", 2);
            found.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
