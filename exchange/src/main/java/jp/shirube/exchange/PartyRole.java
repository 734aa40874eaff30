package jp.shirube.exchange;

import java.util.List;

/**
 * What a party does in a project（役割分担）.
 *
 * @param party as printed: a municipality, or 町村 for all partners
 */
public record PartyRole(String party, List<String> items) {

    public PartyRole {
        items = List.copyOf(items);
    }
}
