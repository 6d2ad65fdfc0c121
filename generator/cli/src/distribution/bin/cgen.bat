@echo off
rem Runs cgen. From Java 19 on, the first call makes an archive from which later ones start faster.
setlocal
set "root=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "cache=%LOCALAPPDATA%\cgen\@project.version@"
if not exist "%cache%" mkdir "%cache%" 2>nul
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\cgen.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:C1MaxInlineSize=20 -Xmn16m -XX:-UsePerfData -XX:MaxTenuringThreshold=0 -Xlog:disable -Xlog:all=error:stderr -jar "%root%\lib\cgen.jar" %*
exit /b %errorlevel%
