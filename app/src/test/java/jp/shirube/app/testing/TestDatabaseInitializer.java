package jp.shirube.app.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every application context of a test a database of its own. Registered in {@code META-INF/spring.factories}. */
public class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", TestServer.newDatabase(),
                                "spring.datasource.username", TestServer.user(),
                                "spring.datasource.password", TestServer.password(),
                                "spring.datasource.hikari.maximum-pool-size", "4",
                                "shirube.data", TestServer.newDataFolder().toString())));
    }
}
