package jp.shirube.app.platform;

/** Which pages the person at hand may open, so that the frame shows no tab that would be refused. A room above answers. */
public interface StaffPages {
    /** Whether the person at hand may open the page of this address; true where no page has it. */
    boolean mayOpen(String path);
}
