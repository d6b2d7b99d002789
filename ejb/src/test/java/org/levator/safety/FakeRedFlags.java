package org.levator.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.shared.FlagId;
import org.levator.shared.NotFound;

/** Adds and gets; everything else would need a database. */
class FakeRedFlags extends RedFlags {
    final Map<FlagId, RedFlag> stored = new HashMap<>();
    final List<ScreenAnswer> answers = new ArrayList<>();

    @Override
    void add(ScreenAnswer answer) {
        answers.add(answer);
    }

    @Override
    void add(RedFlag flag) {
        stored.put(flag.id(), flag);
    }

    @Override
    RedFlag get(FlagId id, OpenedCase open) {
        return Optional.ofNullable(stored.get(id)).orElseThrow(() -> new NotFound("flag"));
    }

    @Override
    RedFlagKind kind(String code) {
        return Kinds.all().get(code);
    }
}
