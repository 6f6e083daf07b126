package be.vlavirgem.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.NullUnmarked;

/** Tasks carry no data, so that nothing is ever read back by Java serialisation. */
@NullUnmarked
class NoTaskData implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        refuse(data);
        return null;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        refuse(data);
        return null;
    }

    private static void refuse(Object data) {
        if (data != null) {
            throw new IllegalStateException("A task carries no data: what a job works on stands in the table job");
        }
    }
}
