import { MatrixComponent, TitleComponent } from 'echarts/components'
import { use as register } from 'echarts/core'

register([MatrixComponent, TitleComponent])
