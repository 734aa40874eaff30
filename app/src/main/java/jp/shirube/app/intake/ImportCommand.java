package jp.shirube.app.intake;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.platform.Command;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.platform.Refusal;
import org.springframework.stereotype.Component;

/** {@code ./shirube import FILE…}: each file on its own; one that is refused does not stop the others. */
@Component
class ImportCommand implements Command {
    private final FileImports imports;

    ImportCommand(FileImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            System.err.println(MessageBundle.of("intake").format("import.usage"));
            return 2;
        }
        int refused = 0;
        for (String argument : arguments) {
            try {
                System.out.println(imports.add(Path.of(argument), Author.SYSTEM).message());
            } catch (Refusal refusal) {
                System.err.println(refusal.getMessage());
                refused++;
            }
        }
        return refused == 0 ? 0 : 1;
    }
}
