package jp.shirube.app.access.signin;

import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** The settings of the town's own sign-in, and what the sign-in page says of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenIdProperties.class)
class OpenIdConfiguration {
    static final String ID = "town";
    static final String BEGIN = "/sign-in/provider";
    static final String DONE = "/sign-in/done";

    @Bean
    SignInProviders signInProviders(OpenIdProperties properties) {
        return new SignInProviders(
                properties.isSet()
                        ? Optional.of(
                                new SignInProvider(BEGIN + "/" + ID, Objects.requireNonNullElse(properties.name(), "")))
                        : Optional.empty());
    }

    /** Asks the issuer about itself when the first person comes, so that this server starts without it. */
    static ClientRegistrationRepository registration(OpenIdProperties properties) {
        return new SupplierClientRegistrationRepository(() -> {
            ClientRegistration registration = ClientRegistrations.fromIssuerLocation(
                            Objects.requireNonNull(properties.issuer()))
                    .registrationId(ID)
                    .clientId(Objects.requireNonNullElse(properties.clientId(), ""))
                    .clientSecret(properties.secret())
                    .redirectUri("{baseUrl}" + DONE + "/{registrationId}")
                    .scope("openid", "profile")
                    .build();
            return new InMemoryClientRegistrationRepository(registration);
        });
    }
}
