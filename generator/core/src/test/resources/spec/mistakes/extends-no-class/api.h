/* A weather service: stations with sensors, readings as structs, texts that the caller frees. */
#define STATION_PTR void*
#define SENSOR_PTR void*

typedef struct _reading {
  double value;
  int quality;
} reading;

typedef enum { DRY, RAIN, SNOW } condition;

typedef struct archive archive;

STATION_PTR open_station(const char *path);
SENSOR_PTR station_sensor(STATION_PTR station, int index);
int station_count_sensors(STATION_PTR station);
char *station_name(STATION_PTR station);
const char *station_kind(STATION_PTR station);
#define READING_PTR void*
void read_sensor(SENSOR_PTR sensor, READING_PTR result);
condition sky_of(STATION_PTR station, int *confidence);
archive *archive_open(const char *path);
void archive_add(archive *to, STATION_PTR station);
void archive_close(archive *it);
void dispose_any(void *pointer);
void free_text(char *text);
void debug_dump(int level);
void debug_trace(int level);

#define MAXIMAL_SENSORS 16
void station_watch(STATION_PTR station, void (*changed)(int count));
