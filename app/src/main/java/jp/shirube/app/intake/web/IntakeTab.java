package jp.shirube.app.intake.web;

import jp.shirube.app.platform.StaffTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab that leads to the imports. */
@Configuration(proxyBeanMethods = false)
class IntakeTab {
    @Bean
    StaffTab intakes() {
        return new StaffTab(50, "intake", "/staff/intakes", "review.tab");
    }
}
