-- Leagues of one indicator over all issuers (一つの指標の順位). docs/adr/0086.

-- Matching key of a name, the same as JapaneseText.key: width, spaces and look-alike dashes do not matter.
CREATE FUNCTION ledger.name_key(name TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT translate(
        CASE WHEN name ~ U&'[\FF61-\FF9F]' THEN (
            SELECT string_agg(CASE WHEN run[1] IS NULL THEN run[2] ELSE normalize(run[1], NFKC) END, '' ORDER BY n)
            FROM regexp_matches(name, U&'([\FF61-\FF9F]+)|([^\FF61-\FF9F]+)', 'g') WITH ORDINALITY AS x (run, n)
        ) ELSE name END,
        -- Full-width signs, dashes, the wave dash, arrows and the triangle; then every space, which is dropped.
        U&'\FF01\FF02\FF03\FF04\FF05\FF06\FF07\FF08\FF09\FF0A\FF0B\FF0C\FF0D\FF0E\FF0F\FF10\FF11\FF12\FF13\FF14'
            || U&'\FF15\FF16\FF17\FF18\FF19\FF1A\FF1B\FF1C\FF1D\FF1E\FF1F\FF20\FF21\FF22\FF23\FF24\FF25\FF26\FF27\FF28'
            || U&'\FF29\FF2A\FF2B\FF2C\FF2D\FF2E\FF2F\FF30\FF31\FF32\FF33\FF34\FF35\FF36\FF37\FF38\FF39\FF3A\FF3B\FF3C'
            || U&'\FF3D\FF3E\FF3F\FF40\FF41\FF42\FF43\FF44\FF45\FF46\FF47\FF48\FF49\FF4A\FF4B\FF4C\FF4D\FF4E\FF4F\FF50'
            || U&'\FF51\FF52\FF53\FF54\FF55\FF56\FF57\FF58\FF59\FF5A\FF5B\FF5C\FF5D\FF5E\2010\2011\2012\2013\2014\2015'
            || U&'\2212\2500\301C\2794\2799\279C\279E\27A1\21D2\25B3\0020\0009\000D\000C\000B\3000\00A0\2000\2001\2002'
            || U&'\2003\2004\2005\2006\2007\2008\2009\200A\200B\FEFF',
        U&'!"#$%&\0027()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\005C]^_`abcdefghijklmnopqrstuvwxyz{|'
            || U&'}~--------~\2192\2192\2192\2192\2192\2192\25B2')
$$;

-- A league looks one name up among the indicators of all plans.
CREATE INDEX indicator_by_name_key ON indicator.indicator (ledger.name_key(name)) WHERE retired_at IS NULL;
