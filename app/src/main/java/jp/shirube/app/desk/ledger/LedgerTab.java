package jp.shirube.app.desk.ledger;

import jp.shirube.app.platform.StaffTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab that leads to the ledgers. */
@Configuration(proxyBeanMethods = false)
class LedgerTab {
    @Bean
    StaffTab ledgerTabOfDesk() {
        return new StaffTab(45, "ledger", "/staff/ledger", "ledger.tab");
    }
}
