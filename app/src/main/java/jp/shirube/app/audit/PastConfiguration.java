package jp.shirube.app.audit;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the time machine between the rooms and the database. */
@Configuration(proxyBeanMethods = false)
class PastConfiguration {
    @Bean
    static BeanPostProcessor pastConnections(org.springframework.beans.factory.ObjectProvider<Past> past) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource present && !(bean instanceof PastConnections)
                        ? new PastConnections(present, past.getObject())
                        : bean;
            }
        };
    }
}
