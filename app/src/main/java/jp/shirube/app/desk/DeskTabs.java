package jp.shirube.app.desk;

import jp.shirube.app.platform.StaffTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs that lead to this room's pages. */
@Configuration(proxyBeanMethods = false)
class DeskTabs {
    @Bean
    StaffTab planTab() {
        return new StaffTab(10, "plan", "/staff/plans", "desk.tab.plan");
    }

    @Bean
    StaffTab projectTab() {
        return new StaffTab(20, "project", "/staff/projects", "desk.tab.project");
    }

    @Bean
    StaffTab indicatorTab() {
        return new StaffTab(30, "indicator", "/staff/indicators", "desk.tab.indicator");
    }

    @Bean
    StaffTab budgetTab() {
        return new StaffTab(40, "budget", "/staff/budgets", "desk.tab.budget");
    }
}
