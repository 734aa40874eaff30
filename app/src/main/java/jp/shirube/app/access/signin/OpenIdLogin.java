package jp.shirube.app.access.signin;

import jp.shirube.app.access.AccessLog;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Adds the way over the town's own sign-in to the filters, where it is set. */
@Component
class OpenIdLogin {
    private final OpenIdProperties properties;
    private final OpenIdSignIn signIn;
    private final AccessLog log;

    OpenIdLogin(OpenIdProperties properties, OpenIdSignIn signIn, AccessLog log) {
        this.properties = properties;
        this.signIn = signIn;
        this.log = log;
    }

    void addTo(HttpSecurity http, String page, AuthenticationSuccessHandler next) {
        if (properties.isSet()) {
            http.oauth2Login(login -> set(login.loginPage(page), next));
        }
    }

    private void set(OAuth2LoginConfigurer<HttpSecurity> login, AuthenticationSuccessHandler next) {
        ClientRegistrationRepository registration = OpenIdConfiguration.registration(properties);
        DefaultOAuth2AuthorizationRequestResolver asking =
                new DefaultOAuth2AuthorizationRequestResolver(registration, OpenIdConfiguration.BEGIN);
        asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OpenIdFailureRedirect failed = new OpenIdFailureRedirect();
        login.clientRegistrationRepository(registration)
                .authorizedClientRepository(new KeptNowhere())
                .authorizationEndpoint(begin -> begin.authorizationRequestResolver(asking))
                .redirectionEndpoint(done -> done.baseUri(OpenIdConfiguration.DONE + "/*"))
                .userInfoEndpoint(said -> said.oidcUserService(signIn))
                .successHandler(new OpenIdSignedIn(signIn, log, next))
                .failureHandler(failed)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(failed);
                        return filter;
                    }
                });
    }
}
