package jp.shirube.app.desk.division;

import jp.shirube.app.platform.StaffTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab that leads to the divisions. */
@Configuration(proxyBeanMethods = false)
class DivisionTab {
    @Bean
    StaffTab organizationTab() {
        return new StaffTab(60, "organization", "/staff/divisions", "division.tab");
    }
}
