package jp.shirube.app.checking;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While a server serves, checks every few seconds the plans that an import has written to, whoever took it. */
@Component
class CheckRound implements DisposableBean {
    private static final int SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(CheckRound.class);

    private final PlanChecks checks;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "checks");
        thread.setDaemon(true);
        return thread;
    });

    CheckRound(PlanChecks checks) {
        this.checks = checks;
    }

    @EventListener(WebServerInitializedEvent.class)
    void begin() {
        clockwork.scheduleWithFixedDelay(this::go, 1, SECONDS, TimeUnit.SECONDS);
    }

    /** A round that fails is no reason for the next ones not to run. */
    private void go() {
        try {
            checks.checkDue();
        } catch (RuntimeException failed) {
            LOG.warn("A round of checks failed and is tried again", failed);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        clockwork.shutdown();
        if (!clockwork.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            clockwork.shutdownNow();
        }
    }
}
