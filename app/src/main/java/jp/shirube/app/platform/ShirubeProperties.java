package jp.shirube.app.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation, from the environment, the command line or {@code shirube.properties} in the data folder.
 *
 * @param data folder that holds everything this installation keeps outside the database
 * @param samples folder with the practice documents; used in practice installations only
 * @param practice whether this is a practice installation (練習環境), filled with the fictional town
 * @param town name shown in the top bar; empty until set
 */
@ConfigurationProperties("shirube")
public record ShirubeProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("samples") Path samples,
        @DefaultValue("false") boolean practice,
        @DefaultValue("") String town) {}
