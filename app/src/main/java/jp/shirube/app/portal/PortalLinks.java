package jp.shirube.app.portal;

import jp.shirube.app.platform.PortalLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The portal's links in the frame, and how its pages may be kept by browsers. */
@Configuration(proxyBeanMethods = false)
class PortalLinks {
    @Bean
    PortalLink searchLink() {
        return new PortalLink(10, "search", "/portal/search", "portal.link.search");
    }

    @Bean
    PortalLink plansLink() {
        return new PortalLink(20, "plans", "/portal/plans", "portal.link.plans");
    }

    @Bean
    PortalLink openDataLink() {
        return new PortalLink(30, "open", "/portal/open", "portal.link.open");
    }

    @Bean
    WebMvcConfigurer pageCaching(PublishedPlans plans) {
        PageCaching caching = new PageCaching(plans);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(caching)
                        .addPathPatterns("/", "/portal/**")
                        .excludePathPatterns("/portal/settings/**");
            }
        };
    }
}
