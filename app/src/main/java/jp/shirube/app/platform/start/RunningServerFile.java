package jp.shirube.app.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import jp.shirube.app.platform.ShirubeProperties;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the file {@code running} in the data folder while the server answers: process number, then port, one per line. The
 * command line waits for it and finds the server by it; after a crash it may name a process that is gone.
 */
@Component
@ConditionalOnWebApplication
class RunningServerFile implements DisposableBean {
    private final ShirubeProperties properties;
    private final Path file;

    RunningServerFile(ShirubeProperties properties) {
        this.properties = properties;
        this.file = properties.data().toAbsolutePath().resolve("running");
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            return;
        }
        int port = context.getWebServer().getPort();
        Files.createDirectories(properties.data());
        Path unfinished = file.resolveSibling("running.new");
        Files.write(unfinished, List.of(Long.toString(ProcessHandle.current().pid()), Integer.toString(port)));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void destroy() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
