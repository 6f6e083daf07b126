package be.vlavirgem.web.tasks;

import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A task is known to whoever may read its organisation. */
@Component
class TaskIds implements KnownId<Task.Id> {

    private final Tasks tasks;

    TaskIds(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Class<Task.Id> type() {
        return Task.Id.class;
    }

    @Override
    public Task.Id of(UUID value) {
        return new Task.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return tasks.exists(id);
    }
}
