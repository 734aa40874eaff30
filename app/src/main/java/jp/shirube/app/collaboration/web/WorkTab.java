package jp.shirube.app.collaboration.web;

import jp.shirube.app.platform.StaffTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab that leads to the front page. */
@Configuration(proxyBeanMethods = false)
class WorkTab {
    @Bean
    StaffTab myWorkTab() {
        return new StaffTab(5, "work", "/staff", "work.tab");
    }
}
