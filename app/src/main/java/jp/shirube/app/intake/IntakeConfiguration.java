package jp.shirube.app.intake;

import jp.shirube.recognition.Recognition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How documents are read. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    @Bean
    @ConditionalOnMissingBean
    PlanReader planReader() {
        return Recognition::read;
    }
}
