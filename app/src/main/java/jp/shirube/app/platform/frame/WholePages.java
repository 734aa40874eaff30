package jp.shirube.app.platform.frame;

import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Pages are sent whole, and in pieces larger than Tomcat's own 8 KB: a tree of a town has some hundred KB. */
@Configuration(proxyBeanMethods = false)
class WholePages {
    private static final String BYTES_AT_ONCE = "65536";

    /** There is no resolver where nothing is served. */
    WholePages(ObjectProvider<ThymeleafViewResolver> resolver) {
        resolver.ifAvailable(each -> {
            each.setViewClass(WholePageView.class);
            each.setProducePartialOutputWhileProcessing(true);
        });
    }

    @Bean
    TomcatProtocolHandlerCustomizer<?> largePieces() {
        return protocol -> {
            if (protocol instanceof AbstractProtocol<?> http) {
                http.setProperty("socket.appWriteBufSize", BYTES_AT_ONCE);
            }
        };
    }
}
