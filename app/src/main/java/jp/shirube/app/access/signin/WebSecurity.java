package jp.shirube.app.access.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The one place that says what is open: the front page, {@code /portal}, assets and health. {@code /staff} needs a sign-in; every other
 * address does not exist for strangers.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {
    private static final String SIGN_IN = "/sign-in";

    /** Everything from this server alone, no inline script or style. Pictures drawn in the style sheets are data addresses. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, OpenIdLogin provider) {
        RequestCache requests = requestCache();
        provider.addTo(http, SIGN_IN, new SignedInRedirect(requests));
        return http.authorizeHttpRequests(access -> access.requestMatchers(
                                "/", "/portal/**", "/assets/**", "/health/**", SIGN_IN, "/error")
                        .permitAll()
                        .requestMatchers("/staff/**", "/sign-out")
                        .hasRole("STAFF")
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .authenticationDetailsSource(SignInDetails::new)
                        .successHandler(new SignedInRedirect(requests))
                        .failureHandler(new SignInFailureRedirect()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
                .requestCache(cache -> cache.requestCache(requests))
                .exceptionHandling(
                        errors -> errors.defaultAuthenticationEntryPointFor(signInPage(), pathPattern("/staff/**"))
                                .defaultAuthenticationEntryPointFor(
                                        new HttpStatusEntryPoint(HttpStatus.NOT_FOUND), request -> true))
                .headers(WebSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    /** The address of the sign-in page is given without a host: the host in a request is the client's word. */
    private static LoginUrlAuthenticationEntryPoint signInPage() {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
        page.setFavorRelativeUris(true);
        return page;
    }

    /** Only pages are worth returning to after the sign-in; a fragment or a post is not. */
    @SuppressWarnings("NullAway") // Null is the documented way to keep the mark "continue" out of the address.
    private static RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && request.getRequestURI().startsWith("/staff")
                && request.getHeader("HX-Request") == null);
        return cache;
    }
}
