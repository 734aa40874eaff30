package jp.shirube.app.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock and the settings that all rooms share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShirubeProperties.class)
class PlatformConfiguration {
    /** The only source of the present time, in the time zone of Japan whatever the machine's is. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }
}
