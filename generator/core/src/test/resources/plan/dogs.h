#ifdef TRANSPARENT
namespace kennel { class dog; class owner; class counted; }
#define PET_DOG_PTR kennel::dog*
#define PET_OWNER_PTR kennel::owner*
#define PET_COUNTED_PTR kennel::counted*
#else
#define PET_DOG_PTR void*
#define PET_OWNER_PTR void*
#define PET_COUNTED_PTR void*
#endif
#define PET_API __attribute__((visibility("default")))

/** A day. */
typedef struct day { int year; /**< 1 or more */ int month; } day;
#define PET_DAY_PTR day*

#ifdef __cplusplus
extern "C" {
#endif
/** Creates a dog. @return a dog with one reference */
PET_API PET_DOG_PTR create_dog();
PET_API int get_dog_refcount(PET_DOG_PTR obj);
PET_API PET_OWNER_PTR create_owner(PET_DOG_PTR d);
PET_API void say_walk(PET_OWNER_PTR owner);
PET_API void release(PET_COUNTED_PTR obj);
PET_API void add_reference(PET_COUNTED_PTR obj);
PET_API int num_dogs();
PET_API void born_on(PET_DOG_PTR d, PET_DAY_PTR start, int year, int month);
PET_API const char* get_dog_name(PET_DOG_PTR d);
PET_API char* describe_owner(PET_OWNER_PTR o);
PET_API void DeleteAnsiString(char* text);
PET_API void register_exception_callback(const void* callback);
PET_API void on_bark(void (*bark)(int loud));
#ifdef __cplusplus
}
#endif
