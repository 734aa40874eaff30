package jp.shirube.app.testing;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every application context of a test a database of its own, with the two accounts of a real installation. Registered in {@code META-INF/spring.factories}. */
public class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addApplicationListener((ApplicationReadyEvent ready) -> TestStaff.open(ready.getApplicationContext()));
        String url = TestServer.newMigratedDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", TestServer.applicationUser(),
                                "spring.datasource.password", TestServer.applicationPassword(),
                                "spring.flyway.url", url,
                                "spring.flyway.user", TestServer.user(),
                                "spring.flyway.password", TestServer.password(),
                                "spring.datasource.hikari.maximum-pool-size", "4",
                                "shirube.data", TestServer.newDataFolder().toString())));
    }
}
