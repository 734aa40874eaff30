package jp.shirube.app.collaboration.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.shirube.app.collaboration.Telling;
import jp.shirube.app.collaboration.mail.MailRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While a server serves, tells people every few seconds of what happened. Commands of the command line tell nobody; the server does. */
@Component
class Rounds implements DisposableBean {
    private static final int SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Telling telling;
    private final MailRound mail;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "notices");
        thread.setDaemon(true);
        return thread;
    });

    Rounds(Telling telling, MailRound mail) {
        this.telling = telling;
        this.mail = mail;
    }

    @EventListener(WebServerInitializedEvent.class)
    void begin() {
        clockwork.scheduleWithFixedDelay(() -> go(telling::tell), SECONDS, SECONDS, TimeUnit.SECONDS);
        clockwork.scheduleWithFixedDelay(() -> go(mail::go), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** A round that fails is no reason for the next ones not to run. */
    private static void go(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.warn("A round of notices failed and is tried again", failed);
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
