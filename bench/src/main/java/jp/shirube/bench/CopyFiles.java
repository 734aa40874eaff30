package jp.shirube.bench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The baseline of the whole process: a virtual machine that starts, reads the files as text and prints them. */
public final class CopyFiles {

    private CopyFiles() {}

    /** Prints the files. */
    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        for (String file : files) {
            out.print(Files.readString(Path.of(file)));
        }
        out.flush();
    }
}
