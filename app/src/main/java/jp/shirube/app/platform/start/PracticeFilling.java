package jp.shirube.app.platform.start;

import java.nio.file.Files;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.app.platform.PracticeData;
import jp.shirube.app.platform.ShirubeProperties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills a practice installation with the sample documents, once. */
@Component
@ConditionalOnWebApplication
@Order(PracticeFilling.AFTER_ACCOUNTS)
class PracticeFilling implements ApplicationRunner {
    static final int AFTER_ACCOUNTS = 200;

    private final List<PracticeData> sources;
    private final ShirubeProperties properties;
    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeFilling(List<PracticeData> sources, ShirubeProperties properties, JdbcClient jdbc, Clock clock) {
        this.sources = sources;
        this.properties = properties;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!properties.practice() || sources.isEmpty() || !Files.isDirectory(properties.samples()) || filled()) {
            return;
        }
        sources.forEach(source -> source.load(properties.samples()));
        jdbc.sql("UPDATE installation SET practice_filled_at = :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private boolean filled() {
        return jdbc.sql("SELECT practice_filled_at IS NOT NULL FROM installation")
                .query(Boolean.class)
                .single();
    }
}
