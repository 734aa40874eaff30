package jp.shirube.app;

import jp.shirube.app.platform.Startup;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. {@code serve} runs the server; other words are commands that rooms declare, such as {@code import}. */
@SpringBootApplication
public class Application {
    /** Starts; ends the process with the command's exit code unless it serves. */
    public static void main(String[] arguments) {
        Startup.run(Application.class, arguments);
    }
}
