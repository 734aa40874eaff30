package jp.shirube.app.access.web;

import jp.shirube.app.platform.StaffTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs that lead to this room's pages; shown to those who may open them. */
@Configuration(proxyBeanMethods = false)
class AccessTabs {
    @Bean
    StaffTab accountTab() {
        return new StaffTab(80, "account", "/staff/accounts", "account.tab");
    }

    @Bean
    StaffTab recordTab() {
        return new StaffTab(85, "record", "/staff/record", "record.tab");
    }
}
